import {
  calendarDate,
  defineOverlay,
  federal,
  reviewOverlay,
  type AddedLimit,
  type Calendar,
  type Overlay,
  type OverlayNote,
  type Provision,
  type RecordedText,
} from 'missing-child-rules';

/** A text of the kind that was found. Every overlay here is an example shape, not current law. */
export const source = (citation: string): Provision => ({
  id: 'example-text',
  citation,
  kind: 'overlay',
  interval: { from: calendarDate('2020-01-01'), to: null },
  readThrough: calendarDate('2026-11-01'),
  evidence: 'S',
  caveat: 'example shape, not current law',
});

export const POLICE = 'ive-report-missing-to-law-enforcement';
export const NCMEC = 'ive-report-missing-to-ncmec';

/** An office that is open on weekdays from eight to five. */
const nineToFive = { opens: '08:00', closes: '17:00' };
export const office: Calendar = {
  id: 'example-office',
  zone: 'America/Chicago',
  hours: { monday: nineToFive, tuesday: nineToFive, wednesday: nineToFive, thursday: nineToFive, friday: nineToFive },
  holidays: [calendarDate('2026-07-03'), calendarDate('2026-11-26')],
  covers: { from: calendarDate('2026-01-01'), to: calendarDate('2028-01-01') },
};

interface Said {
  readonly limits?: readonly AddedLimit[];
  readonly recorded?: readonly RecordedText[];
  readonly calendars?: readonly Calendar[];
  readonly confirmedBy?: string | null;
}

export const overlayOf = ({ limits = [], recorded = [], calendars = [office], confirmedBy = 'the example office' }: Said): Overlay =>
  defineOverlay({
    id: 'example',
    jurisdiction: 'Example',
    provenance: { source: 'Example', readOn: calendarDate('2026-11-01'), confirmedBy },
    limits,
    recorded,
    calendars,
  });

/** One limit on a federal duty. */
export const limit = (from: AddedLimit['from'], within: AddedLimit['within'], more: Partial<AddedLimit> = {}): AddedLimit => ({
  ...{ on: NCMEC, from, within, law: source('Example Manual 1.2') },
  ...more,
});

export const review = (said: Said): readonly OverlayNote[] => reviewOverlay(federal, overlayOf(said));

/** What is said of limits, without the remark on duties of which nothing is said. */
export const codes = (said: Said): readonly string[] =>
  review(said)
    .map(({ code }) => code)
    .filter((code) => code !== 'SILENT_ON_FEDERAL');
