import type { DutyRow } from '../policy/duty-row.js';
import * as ncmec from './provisions/ncmec.js';

/** What the National Center owes as a condition of its grant. What it does for a case is practice, and no duty. */
export const ncmecDuties: readonly DutyRow[] = [
  {
    id: 'ncmec-public-counts',
    who: 'ncmec',
    act: 'publish-counts',
    to: 'public',
    scope: 'programme',
    cadence: 'every year, from the reports it received',
    law: [ncmec.publicCounts, ncmec.publicCountsOfCare],
  },
];
