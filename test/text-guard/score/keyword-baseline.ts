import { type Concept, type Judge } from './corpus.js';

/** What a plain list of words does: the least that a guard has to better. */
const keywords: Readonly<Record<Concept, readonly string[]>> = {
  foster: [
    'foster',
    'group home',
    'placement',
    'state custody',
    'ward of the state',
    'out-of-home',
    'residential treatment',
    'crianza',
    'acogida',
    'acogimiento',
    'casa hogar',
    'hogar sustituto',
    'tutelad',
  ],
  agency: [
    'social worker',
    'caseworker',
    'social services',
    'child services',
    "children's services",
    'child welfare',
    'protective services',
    'cps',
    'dcfs',
    'trabajadora social',
    'servicios sociales',
    'departamento de la familia',
  ],
  justice: ['juvenile detention', 'juvenile hall', 'juvie', 'probation', 'delinquent', 'detención', 'libertad condicional', 'grillete'],
  trafficking: ['traffick', 'csec', 'exploitation', 'prostitut', 'pimp', 'escort', 'víctima de trata', 'explotación'],
};

export const keywordBaseline: Judge = (text) => {
  const lower = text.toLowerCase();
  const concepts = (Object.keys(keywords) as Concept[]).filter((concept) => keywords[concept].some((word) => lower.includes(word)));
  return { outcome: concepts.length > 0 ? 'block' : 'pass', hits: concepts.map((concept) => ({ concept })) };
};
