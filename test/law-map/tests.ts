const duties = 'test/law/duties.test.ts';
const policeRecord = 'test/law/police-record.test.ts';
const refusals = 'test/explain/refusal-answers.test.ts';
const ncmec = 'test/law/ncmec.test.ts';
const limbs = 'test/law/limbs.test.ts';
const afcars = 'test/caseload/afcars.test.ts';
const oneOfAProgramme = `${duties}#%s, a duty of a programme, is to %s, by %j`;
const ofTheAgency = `${duties}#%s is a programme’s duty under %s since %s`;
const ofOthers = `${duties}#%s is a duty of %s towards %s under %s since %s`;

const changes = 'test/describe/law-of-a-paragraph.test.ts#is told on %s of %s: %s';

/** Where a provision is tried without a whole episode: beside its cases, or where a case cannot try it. */
export const tests: Readonly<Record<string, readonly string[]>> = {
  'no-waiting-period': [ofOthers, `${refusals}#to "%s" rests on %j`],
  'no-age-removal': [ofOthers],
  'no-age-removal-from-namus': [oneOfAProgramme, changes],
  'minimum-fields': [
    ofOthers,
    `${policeRecord}#is not without %s, and open where that could not be had or is not known`,
    `${policeRecord}#is asked for since 1990-11-29: on %s`,
  ],
  'recent-photograph': [
    `${policeRecord}#needs a photograph if available: %s is %s`,
    `${policeRecord}#asks for the photograph since 2015-05-29: entered on %s without it, complete: %s`,
    changes,
  ],
  'verify-within-30-days': [`${policeRecord}#taken on %s and used on %s: %s`, changes],
  'liaison-with-ncmec': [changes],
  liaison: [changes],
  'namus-plan': [ofOthers],
  'criminal-justice-agency': [`${ncmec}#a criminal justice agency, 28 CFR 20.3(g)`, `${limbs}#a criminal justice agency`],
  'protocol-report-to-secretary': [ofTheAgency],
  'annual-victim-count': [ofTheAgency],
  'trafficking-policies': [ofTheAgency],
  'afcars-elements': [
    ofTheAgency,
    `${afcars}#the living arrangement`,
    `${afcars}#the end of care`,
    `${afcars}#the victim of sex trafficking`,
    `${afcars}#the report to law enforcement`,
  ],
  'public-counts': [ofOthers],
  'public-counts-of-care': [oneOfAProgramme],
  'ncmec-reporting': [`${ncmec}#who reports to the National Center`, `${ncmec}#the services of the National Center`],
  'ncmec-grant': [`${ncmec}#rest on practice and on a grant, which lays no duty on agencies`],
};
