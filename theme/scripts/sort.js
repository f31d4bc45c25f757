// Tables with data-sort can be sorted by column: by buttons in the headers, and on narrow screens, where the headers are out of sight, by a list.
// Cells without a value come last.
const narrow = matchMedia('(max-width: 48rem)');
for (const table of document.querySelectorAll('table[data-sort]')) {
  const headers = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const order = new Intl.Collator('no', { numeric: true });
  const name = (header) => header.textContent.replaceAll('\u00ad', '').trim();
  const value = (row, column) => row.cells[column].dataset.v ?? '';

  const list = document.createElement('select');
  const label = document.createElement('label');
  label.append(`${table.dataset.sort} `, list);

  const sort = (column, descending) => {
    const sorted = rows.toSorted((left, right) => {
      const [a, b] = [value(left, column), value(right, column)];
      return (a === '') - (b === '') || (a && (descending ? order.compare(b, a) : order.compare(a, b)));
    });
    body.append(...sorted);
    headers.forEach((header, index) => {
      if (index === column) header.ariaSort = descending ? 'descending' : 'ascending';
      else header.removeAttribute('aria-sort');
    });
    list.value = `${column}${descending ? '-' : ''}`;
  };

  const buttons = headers.map((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => sort(column, header.ariaSort === 'ascending'));
    list.add(new Option(name(header), `${column}`));
    list.add(new Option(`${name(header)}, ${table.dataset.descending}`, `${column}-`));
    return button;
  });
  const reach = () => buttons.forEach((button) => (button.tabIndex = narrow.matches ? -1 : 0));
  narrow.addEventListener('change', reach);
  reach();
  list.selectedIndex = -1;
  list.addEventListener('change', () => sort(parseInt(list.value, 10), list.value.endsWith('-')));
  // Its place stands there from the start, so that nothing moves.
  table.parentElement.previousElementSibling.append(label);
}
