import { formatterOf } from './local-date.js';

const clocks = new Map<string, Intl.DateTimeFormat>();
const CLOCK: Intl.DateTimeFormatOptions = {
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
};

/** What calendar and clock on the wall show at a moment: `yyyy-MM-ddTHH:mm:ss`. */
export function wallTime(millis: number, zone: string): string {
  const [month, day, year, hour, minute, second] = formatterOf(zone, CLOCK, clocks).format(millis).split(/\D+/);
  return `${String(year)}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}`;
}

/**
 * Whether the host's time zone data know this zone, by area and place or as UTC. Fixed offsets such as `+05:00` are no zones, nor are
 * abbreviations: hosts read `EST` as Panama's time, without summer time, and `IST` as India's.
 */
export function isZone(zone: unknown): zone is string {
  if (typeof zone !== 'string' || !/^(UTC|(?=.{1,64}$)[A-Z]\w*\/[\w+/-]+)$/i.test(zone)) return false;
  try {
    formatterOf(zone, CLOCK, clocks);
    return true;
  } catch {
    return false;
  }
}
