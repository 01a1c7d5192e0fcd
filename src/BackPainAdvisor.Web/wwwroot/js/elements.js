/** A new element with its properties and what stands in it: elements or text. */
export function element(name, properties, ...inside) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...inside)
  return made
}
