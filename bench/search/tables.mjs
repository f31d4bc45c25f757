// Figures, and tables in Markdown.
export const percentile = (share) => (numbers) => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.ceil((numbers.length * share) / 100) - 1)];
export const median = (numbers) => (percentile(50)(numbers) + numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]) / 2;
export const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);
export const kb = (bytes) => (bytes / 1000).toFixed(1);

export function table(head, rows) {
  const line = (cells) => console.log(`| ${cells.join(' | ')} |`);
  line(head);
  line(head.map((_, at) => (at === 0 ? '---' : '---:')));
  rows.forEach(line);
}
