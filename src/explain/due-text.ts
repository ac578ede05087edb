import type { Due, Duty } from '../assess/assessment.js';
import { time, type Speaker } from './speaker.js';

/** When a duty is due: by the limit that comes first. A limit that is no federal one does not speak the federal words. */
export function governingText({ due }: Duty, by: Speaker): string {
  return dueText(due.by.find(({ at, reason }) => at === due.at && reason === due.reason) ?? due, by);
}

/** When a duty is due by each of its limits, and whose they are. */
export function whenText({ due }: Duty, by: Speaker): string {
  if (due.by.length < 2) return dueText(due, by);
  return due.by.map((limit) => `${dueText(limit, by)} (${limit.policy})`).join('; ');
}

/** Whether the status already said all that there is to say of when: done, and no time was set. */
export function saysNothingNew({ status, due }: Duty): boolean {
  return status === 'met' && due.reason === 'no-limit' && !due.immediately;
}

/** When something is due. */
export function dueText(due: Due, by: Speaker): string {
  const { phrases } = by.words;
  const passed = due.passedBeforeReceipt === true ? `; ${phrases.passedBeforeReceipt}` : '';
  switch (due.reason) {
    case 'no-limit':
      return due.immediately ? phrases.immediately : phrases.noLimit;
    case 'start-unknown':
      return due.latest === undefined ? phrases.startUnknown : phrases.atTheLatest(time(due.latest, by));
    case 'needs-calendar':
      return phrases.needsCalendar;
    case 'limit': {
      const at = due.at === null ? '' : time(due.at, by);
      const latest = due.latest === undefined ? undefined : time(due.latest, by);
      if (due.immediately) return `${phrases.immediatelyAndBy(latest === undefined ? at : phrases.between(at, latest))}${passed}`;
      return `${latest === undefined ? phrases.by(at) : phrases.byBetween(at, latest)}${passed}`;
    }
  }
}
