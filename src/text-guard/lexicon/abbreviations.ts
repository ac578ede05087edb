const pairs = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [word = '', ...short] = line.trim().split(/\s+/u);
        return [word, short] as const;
      }),
  );

/** How a word is shortened or spelled on forms and in messages: a rule that names the word means these too. */
export const shortForms: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ pairs(`
  de d
  del dl
  que q k
  por x
  para pa
  con cn
  trabajador trab trabj
  trabajadora trab trabj trabajdora trabjadora
  social soc sosial soshal
  sociales soc sosiales
  servicio serv svc
  servicios serv servs svcs servisios
  services svcs
  departamento depto dpto dept
  department dept
  familia fam
  familias fam fams
  hogar hog
  centro ctro ctr
  libertad lib
  vigilada vig
  asistida asist
  condicional cond
  probatoria probat
  fiscalia fisc
  tribunal trib
  correccion corr
  rehabilitacion reh rehab
  asistente asist
  provisional prov
  provincial prov
  proteccion protec protecc
  internamiento internam
  direccion direc
  delegacion deleg
  consejeria consej
  procuraduria procu proc
  oficina ofic
  oficial ofic
  institucion inst
  instituto inst
  sistema sist
  desarrollo des desarr
  nacional nac
  general gral
  municipal mpal mcpal
  municipio mpio
  ayuntamiento ayto
  infancia inf
  juzgado juzg jdo
  adolescentes adol adolesc
  residencia resid
  albergue alberg
  expediente exped
  supervision superv
  juvenil juv
  juveniles juv
  juvenile juv
  placement plcmt
  worker wkr`);

/** Short forms after which a full stop ends no sentence. */
export const stopped: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[...shortForms.values()].flat().filter((short) => short.length > 2),
  't',
  'prob',
]);
