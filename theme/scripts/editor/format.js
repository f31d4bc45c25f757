// A kind of file as a format of the editor. The text that an entry was read from follows it under a name that no form shows.
import { merged } from './body.js';
import { parts, pruned, read, write } from './front-matter.js';

export const TEXT = 'samla-text';
export const KIND = 'samla-kind';

/** The format of files with these fields; nameless are those that a new file has in its name. */
export function formatOf(fields) {
  const written = fields.filter((field) => field.name !== 'body');
  return {
    fromFile(text) {
      const { front, body } = parts(text);
      const data = read(front, written);
      // In a committee's folder its own page lies among the meetings.
      return { ...data, body, [TEXT]: text, [KIND]: /^tier:/m.test(front) ? 'committee' : 'other' };
    },
    toFile(data) {
      const now = pruned(Object.fromEntries(written.map(({ name }) => [name, data[name]]))) ?? {};
      const text = data[TEXT];
      const given = (data.body ?? '').trim();
      if (text === undefined) {
        // A new file's name says its date.
        if (written.some((field) => field.named)) delete now.date;
        return `---\n${write('', written, {}, now)}---\n${given ? `\n${given}\n` : ''}`;
      }
      const old = parts(text);
      const body = merged(old.body, given);
      const before = pruned(read(old.front, written)) ?? {};
      const front = old.open + write(old.front, written, before, now);
      return body === old.body ? front + old.close + body + old.end : front + (old.body && body ? old.close : `${old.close.trimEnd()}\n\n`) + body + (old.end || '\n');
    },
  };
}
