/** Every time zone of the states and the territories, with what people call its two times; and Havana, whose midnight is skipped and repeated. */
const EASTERN = ['EST', 'EDT'] as const;
const CENTRAL = ['CST', 'CDT'] as const;
const MOUNTAIN = ['MST', 'MDT'] as const;
const PACIFIC = ['PST', 'PDT'] as const;
const ALASKA = ['AKST', 'AKDT'] as const;
const ATLANTIC = ['AST', 'AST'] as const;

/** Abbreviations in standard and in summer time; `undefined` where the time zone data of the host may spell them otherwise. */
export const zones: Readonly<Record<string, readonly [standard: string, summer: string] | undefined>> = {
  'America/New_York': EASTERN,
  'America/Detroit': EASTERN,
  'America/Kentucky/Louisville': EASTERN,
  'America/Kentucky/Monticello': EASTERN,
  'America/Indiana/Indianapolis': EASTERN,
  'America/Indiana/Vincennes': EASTERN,
  'America/Indiana/Winamac': EASTERN,
  'America/Indiana/Marengo': EASTERN,
  'America/Indiana/Petersburg': EASTERN,
  'America/Indiana/Vevay': EASTERN,
  'America/Chicago': CENTRAL,
  'America/Indiana/Tell_City': CENTRAL,
  'America/Indiana/Knox': CENTRAL,
  'America/Menominee': CENTRAL,
  'America/North_Dakota/Center': CENTRAL,
  'America/North_Dakota/New_Salem': CENTRAL,
  'America/North_Dakota/Beulah': CENTRAL,
  'America/Denver': MOUNTAIN,
  'America/Boise': MOUNTAIN,
  'America/Phoenix': ['MST', 'MST'],
  'America/Los_Angeles': PACIFIC,
  'America/Anchorage': ALASKA,
  'America/Juneau': ALASKA,
  'America/Sitka': ALASKA,
  'America/Metlakatla': ALASKA,
  'America/Yakutat': ALASKA,
  'America/Nome': ALASKA,
  'America/Adak': undefined,
  'Pacific/Honolulu': ['HST', 'HST'],
  'America/Puerto_Rico': ATLANTIC,
  'America/St_Thomas': ATLANTIC,
  'Pacific/Guam': undefined,
  'Pacific/Saipan': undefined,
  'Pacific/Pago_Pago': undefined,
  'America/Havana': undefined,
};

/** Hosts on which the date library behaves differently: none of its own changes, those of the states, a skipped midnight, the other hemisphere. */
export const hosts = ['UTC', 'America/New_York', 'America/Havana', 'Pacific/Auckland'] as const;

/** Runs something as if the process had been started in another time zone. */
export function onHost<T>(host: string, run: () => T): T {
  const own = process.env['TZ'];
  process.env['TZ'] = host;
  try {
    return run();
  } finally {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  }
}
