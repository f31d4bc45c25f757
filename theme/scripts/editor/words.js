// Phrases that Decap CMS has in other languages but not in the two Norwegian written standards.
const PHRASES = {
  'collection.sidebar.allCollections': ['Alle samlinger', 'Alle samlingar'],
  'collection.sidebar.searchIn': ['Søk i', 'Søk i'],
  'collection.collectionTop.viewAsList': ['Vis som liste', 'Vis som liste'],
  'collection.collectionTop.viewAsGrid': ['Vis som rutenett', 'Vis som rutenett'],
  'collection.collectionTop.searchResults': ['Treff på «%{searchTerm}»', 'Treff på «%{searchTerm}»'],
  'collection.collectionTop.searchResultsInCollection': ['Treff på «%{searchTerm}» i %{collection}', 'Treff på «%{searchTerm}» i %{collection}'],
  'collection.collectionTop.filterBy': ['Vis bare', 'Vis berre'],
  'collection.collectionTop.groupBy': ['Grupper etter', 'Grupper etter'],
  'collection.entries.unpublishedHeader': ['Ikke publisert ennå', 'Ikkje publisert enno'],
  'collection.groups.other': ['Annet', 'Anna'],
  'collection.groups.negateLabel': ['Ikke %{label}', 'Ikkje %{label}'],
  'editor.editorControl.field.widgetLabel': ['%{widgetLabel}', '%{widgetLabel}'],
  'editor.editorControlPane.widget.invalidPath': ['«%{path}» kan ikke være en adresse', '«%{path}» kan ikkje vere ei adresse'],
  'editor.editorControlPane.widget.pathExists': ['«%{path}» finnes fra før', '«%{path}» finst frå før'],
  'editor.editorInterface.toggleI18n': ['Vis eller skjul språk', 'Vis eller skjul språk'],
  'editor.editorInterface.togglePreview': ['Vis eller skjul forhåndsvisning', 'Vis eller skjul førehandsvising'],
  'editor.editorInterface.toggleScrollSync': ['Rull sammen', 'Rull saman'],
  'editor.editorInterface.toggleNotes': ['Vis eller skjul merknader', 'Vis eller skjul merknader'],
  'editor.editorNotesPane.title': ['Merknader', 'Merknader'],
  'editor.editorNotesPane.emptyState': ['Ingen merknader ennå.', 'Ingen merknader enno.'],
  'editor.editorNotesPane.addNote': ['Legg til merknad', 'Legg til merknad'],
  'editor.editorNotesPane.addPlaceholder': ['Skriv en merknad', 'Skriv ein merknad'],
  'editor.editorNotesPane.editPlaceholder': ['Endre merknaden', 'Endre merknaden'],
  'editor.editorNotesPane.save': ['Lagre', 'Lagre'],
  'editor.editorNotesPane.cancel': ['Avbryt', 'Avbryt'],
  'editor.editorNotesPane.edit': ['Rediger', 'Rediger'],
  'editor.editorNotesPane.delete': ['Slett', 'Slett'],
  'editor.editorNotesPane.resolve': ['Løst', 'Løyst'],
  'editor.editorNotesPane.unresolve': ['Ikke løst', 'Ikkje løyst'],
  'editor.editorNotesPane.confirmDelete': ['Vil du slette merknaden?', 'Vil du slette merknaden?'],
  'editor.editorNotesPane.shortcut': ['Ctrl+Enter legger til merknaden', 'Ctrl+Enter legg til merknaden'],
  'editor.editorToolbar.statusInfoTooltipDraft': ['Dette er en kladd. Sett statusen til gjennomgang når den er klar for andre.', 'Dette er ein kladd. Set statusen til gjennomgang når han er klar for andre.'],
  'editor.editorToolbar.statusInfoTooltipInReview': ['Noen ser gjennom dette. Du kan fortsatt endre det.', 'Nokon ser gjennom dette. Du kan framleis endre det.'],
  'editor.editorWidgets.markdown.bold': ['Fet', 'Feit'],
  'editor.editorWidgets.markdown.italic': ['Kursiv', 'Kursiv'],
  'editor.editorWidgets.markdown.strikethrough': ['Gjennomstreket', 'Gjennomstreka'],
  'editor.editorWidgets.markdown.code': ['Kode', 'Kode'],
  'editor.editorWidgets.markdown.link': ['Lenke', 'Lenkje'],
  'editor.editorWidgets.markdown.linkPrompt': ['Skriv adressen lenken går til', 'Skriv adressa lenkja går til'],
  'editor.editorWidgets.markdown.headings': ['Overskrifter', 'Overskrifter'],
  'editor.editorWidgets.markdown.quote': ['Sitat', 'Sitat'],
  'editor.editorWidgets.markdown.bulletedList': ['Punktliste', 'Punktliste'],
  'editor.editorWidgets.markdown.numberedList': ['Nummerert liste', 'Nummerert liste'],
  'editor.editorWidgets.markdown.addComponent': ['Legg til', 'Legg til'],
  'editor.editorWidgets.markdown.toggleMode.rich': ['Skriv med formatering', 'Skriv med formatering'],
  'editor.editorWidgets.markdown.toggleMode.markdown': ['Skriv som Markdown', 'Skriv som Markdown'],
  'editor.editorWidgets.list.add': ['Legg til', 'Legg til'],
  'editor.editorWidgets.list.addType': ['Legg til %{item}', 'Legg til %{item}'],
  'editor.editorWidgets.object.expand': ['Vis', 'Vis'],
  'editor.editorWidgets.object.collapse': ['Skjul', 'Skjul'],
  'ui.settingsDropdown.account': ['Konto', 'Konto'],
  'ui.toast.noteAdded': ['Merknaden er lagt til', 'Merknaden er lagd til'],
  'ui.toast.onFailToAddNote': ['Merknaden kunne ikke legges til: %{details}', 'Merknaden kunne ikkje leggjast til: %{details}'],
  'ui.toast.noteUpdated': ['Merknaden er endret', 'Merknaden er endra'],
  'ui.toast.onFailToUpdateNote': ['Merknaden kunne ikke endres: %{details}', 'Merknaden kunne ikkje endrast: %{details}'],
  'ui.toast.noteDeleted': ['Merknaden er slettet', 'Merknaden er sletta'],
  'ui.toast.onFailToDeleteNote': ['Merknaden kunne ikke slettes: %{details}', 'Merknaden kunne ikkje slettast: %{details}'],
  'ui.toast.noteResolved': ['Merknaden er løst', 'Merknaden er løyst'],
  'ui.toast.noteReopened': ['Merknaden er åpnet igjen', 'Merknaden er opna att'],
  'ui.toast.onFailToToggleNote': ['Merknaden kunne ikke endres: %{details}', 'Merknaden kunne ikkje endrast: %{details}'],
  'ui.toast.onLoggedOut': ['Du er logget ut. Ta vare på det du har skrevet, og logg inn igjen.', 'Du er logga ut. Ta vare på det du har skrive, og logg inn att.'],
  'ui.toast.onBackendDown': ['GitHub svarer ikke som det skal. Se %{details}.', 'GitHub svarer ikkje som det skal. Sjå %{details}.'],
};

/** The words of a locale with those that it lacks. */
export function completed(words, locale) {
  const all = structuredClone(words);
  for (const [path, phrases] of Object.entries(PHRASES)) {
    const names = path.split('.');
    const last = names.pop();
    const group = names.reduce((at, name) => (at[name] ??= {}), all);
    group[last] ??= phrases[locale === 'nn_no' ? 1 : 0];
  }
  return all;
}
