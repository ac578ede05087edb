import { define } from './define.js';
import type { Entry } from './entry.js';

const foster = define('foster', 'status', 'jargon');
const agency = define('agency', 'status', 'jargon');
const justice = define('justice', 'status', 'jargon');

/** Offices, people and measures as notes and messages shorten them, in both languages. */
export const shortenedWords: readonly Entry[] = [
  foster(
    'foster/shortened',
    'Care and its homes, written short.',
    `hog|hgr|hog. sust|sustituto|sustitutos|crianza|temporal|acogida|grupal|tutelado
    fos|fost|fstr|fster|fc ?care kid|kids|child|parent|parents|mom|mother|dad|family|home|hm|care|youth|yth|placement|sib|sibs|sister|brother - dallas sport
    in|into|since|from|left|entered|out fc since|now|again|placement|until|for|and|w|with|last|in|at - dallas cincinnati austin orlando barcelona ~ @sport
    grp|gp|group hm|hme
    res|resid tx|trtmnt ?ctr|facility|center
    plcmt|plcmnt|placemt ?change|disrupted|hist|history|worker
    f ?to ?f parents|parent|mom|kid|care - ace
    casa|ctro|ctr|centro hog|acog|acogim`,
    `stá en un hog. sustituto de Ponce
    fos. kid last seen at the mall
    She is in FC since May.
    He ran from the grp hm.`,
    `He plays for FC Dallas since May.
    Vive en el hogar de su abuela.`,
  ),
  agency(
    'agency/shortened',
    'Social workers, services and departments, written short.',
    `trab|trabaj|trabj soc|social|sociales
    la|una|su|mi|por|con|llamar|preguntar t s - maria
    serv|servs|svcs sociales|soc|sociales
    soc|social|fam|family|child|ch|children serv|servs|svc|svcs|srvcs|srv|wkr|wrkr|worker|workers|wkrs - bus
    depto|dpto|dept|dep de|of ?la ?los fam|familia|familias|menores|child|children|ninos|soc|social|ninez
    asist|asistente soc|social
    her|his|their|our|my|the|a|su csw|msw|lcsw|licsw
    her|his|their|our|my s w
    c w|ps|w worker|called|said|visit|notified & child case family kid her his
    cw|cws|cwr notified|called|said|says|visited|unaware|aware|reports|reported|states|stated|requests`,
    `Llamen a la trab. social al 555-0177.
    Preguntar por la T.S. Rivera, Depto. de la Fam.
    Los serv. sociales ya están avisados.
    Her s.w. called.
    Her csw hasn't called back.`,
    `Los servicios de luz ya están avisados.
    The store at 3rd Ave S.W. called.
    Dept. of Public Safety`,
  ),
  justice(
    'justice/shortened',
    'Courts, probation and measures, written short.',
    `lib|libert vig|vigilada|asist|asistida|cond|condicional|prov - avenida plaza calle
    ctro|ctr|cto|inst de|para ?menores internamiento|menores|reforma|detencion|internam|infractores
    juv|juve|yth|youth prob|probation|det|detn|ct|crt|hall|off|detention|just|justice|facil ~ @sport
    juv|juve|yth ?prob ?det officer|ofcr|check|checkin|hold
    prob|probn|prb officer|ofcr|off|po|check|checkin|violation|viol|terms ~ @shop job
    on|violated|skipped|his|her|mi|su prob|probn|prbn - most why lem ~ @shop job
    her|his|my|their|the|juvenile|su p o reported|came|says|said|told|called|wants|knows|is|was|has|hasnt|visited|looking|stopped ~ box office mail
    ank|ankl mon|monitor|mntr
    juz|jdo|juzg de ?lo menores|familiar|penal`,
    `He skipped his juv. prob. check-in.
    Está en lib. vigilada desde mayo.
    Salió del ctro. de internamiento.
    His P.O. reported him missing.`,
    `His P.O. box is full.
    Vive en la plaza Libertad.`,
  ),
];
