/**
 * What a provision asks, in our own words and in a line: of those that replaced another or were replaced, that joined a rule or
 * a duty, or with which a definition began. It stands here and not with the provision, since only who compares laws needs it.
 */
export const asks: Readonly<Record<string, string>> = {
  'missing-child-1984':
    'a missing child is under 18 with whereabouts unknown to the legal custodian, and there are signs of removal by another without consent, or a strong likelihood of abuse or sexual exploitation',
  'missing-child-legal-custodian':
    'a missing child is under 18 with whereabouts unknown to the legal custodian, whatever the circumstances of the disappearance',
  'missing-child': 'a missing child is under 18 with whereabouts unknown to the parent',
  parent: 'a parent is also a legal guardian, or another individual who may lawfully exercise parental rights',
  'ncic-under-18': 'report to NCIC each missing child under 18 who is reported to the agency',
  'ncic-under-21': 'report to NCIC each missing child under 21 who is reported to the agency',
  'entry-immediately':
    'enter each report, with all necessary and available information, in the state system and in NCIC, without a number of hours',
  'entry-within-two-hours':
    'enter each report, with all necessary and available information, in the state system and in NCIC, within two hours of its receipt',
  'recent-photograph': 'include a recent photograph, if available',
  'verify-within-60-days': 'verify the record, and update it with what more is known, medical and dental records included, where available',
  'verify-within-30-days':
    'verify the record, and update it with what more is known, medical and dental records and a photograph taken during the previous 180 days included, where available',
  'liaison-with-ncmec': 'keep close liaison with the National Center',
  liaison: 'keep close liaison with State and local child welfare systems and with the National Center',
  'no-age-removal-from-namus': 'have no policy that removes an entry from NamUs solely because of age',
  'reportable-class':
    'any child or youth for whose placement, care or supervision the agency is responsible and of whom it has reasonable cause to believe that the child is, or is at risk of being, a sex trafficking victim; children of open cases at home, runaways from foster care and youth who receive Chafee services included',
  'sex-trafficking-victim': 'a victim of sex trafficking, or of a severe form of trafficking for sex',
  'protocol-primary-factors': 'determine why a child ran away or was absent from care, and respond to it as far as possible',
  'protocol-experiences': 'determine what a child went through while absent from care, and screen for sex trafficking',
  'report-every-missing-child':
    'the report of a missing child covers every child and youth missing from care, as those who apply the law describe it',
  'public-counts-of-care':
    'count also the children missing from State-sponsored care, those of them recovered, and those who are likely victims of sex trafficking',
  'report-missing':
    'report a missing or abducted child or youth of the class to law enforcement, for entry in NCIC, and to the National Center, immediately and in no case later than 24 hours after receiving the information',
  'report-content': 'include, where reasonably possible, a photograph, a description of physical features, and what endangers the child',
};
