import '../seed.js';
import { testsOf } from './tests-of.js';

/** The quick ones come first. */
export const checks = [
  ...(await testsOf('vectors', () => import('../law/vectors.test.js'))),
  ...(await testsOf('answer', () => import('../kernel/answer.test.js'))),
  ...(await testsOf('kaudit', () => import('../kernel/audit.test.js'))),
  ...(await testsOf('deadline', () => import('../kernel/deadline.test.js'))),
  ...(await testsOf('finding', () => import('../kernel/finding.test.js'))),
  ...(await testsOf('instant', () => import('../kernel/instant.test.js'))),
  ...(await testsOf('local-date', () => import('../kernel/local-date.test.js'))),
  ...(await testsOf('time', () => import('../kernel/time.test.js'))),
  ...(await testsOf('ncmec', () => import('../law/ncmec.test.js'))),
  ...(await testsOf('facts-at', () => import('../facts/facts-at.test.js'))),
  ...(await testsOf('assess', () => import('../assess/assess.test.js'))),
  ...(await testsOf('discharge', () => import('../assess/discharge.test.js'))),
  ...(await testsOf('due', () => import('../assess/due.test.js'))),
  ...(await testsOf('ending', () => import('../assess/ending.test.js'))),
  ...(await testsOf('log', () => import('../assess/log.test.js'))),
  ...(await testsOf('others', () => import('../assess/others.test.js'))),
  ...(await testsOf('status', () => import('../assess/status.test.js'))),
  ...(await testsOf('trigger', () => import('../assess/trigger.test.js'))),
  ...(await testsOf('policy kinds', () => import('../policy/kinds.test.js'))),
  ...(await testsOf('overlay', () => import('../policy/overlay.test.js'))),
  ...(await testsOf('afcars', () => import('../caseload/afcars.test.js'))),
  ...(await testsOf('citation-on', () => import('../caseload/citation-on.test.js'))),
  ...(await testsOf('report-content', () => import('../caseload/report-content.test.js'))),
];
