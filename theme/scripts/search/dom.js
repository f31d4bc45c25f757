/** An element with a class and text. What comes from content is only ever set as text. */
export function element(name, className = '', text = '') {
  const one = document.createElement(name);
  if (className) one.className = className;
  if (text) one.textContent = text;
  return one;
}

/** Sets a language, or takes it away where it is the page's own. */
export function speak(one, lang) {
  if (lang && lang !== document.documentElement.lang) one.lang = lang;
  return one;
}

/** Puts the children in this order; one that stands right isn't moved, because moving takes the focus from it. */
export function arrange(parent, children) {
  children.forEach((child, at) => {
    if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
  });
  while (parent.children.length > children.length) parent.lastElementChild.remove();
}
