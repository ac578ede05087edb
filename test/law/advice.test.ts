import { describe, expect, it } from 'vitest';
import { es } from '../../src/explain/es.js';
import * as advice from '../../src/law/advice.js';

describe('advice is called law only where law that was read says it', () => {
  it.each([
    ['that the National Center helps young adults is its practice', advice.youngAdult, 'ncmec-practice'],
    ['that a confirmation makes another’s report the agency’s is a rule of this library', advice.confirmOthersReport, 'project-promise'],
    ['the rules of the Office of Refugee Resettlement were not read', advice.orrCustody, 'project-promise'],
    ['the interstate compact was not read, and is no federal statute', advice.tellSendingAgency, 'project-promise'],
    ['that the police may not have anybody wait is the statute', advice.policeRefuse, 'statute'],
  ])('%s', (_, row, basis) => {
    expect(row.basis).toBe(basis);
  });

  it('nothing that says of itself that its source was not read is called a statute', () => {
    const unread = Object.values(advice).filter(({ text }) => text.includes('not read'));
    expect(unread.map(({ id }) => id).sort()).toEqual(['orr-custody', 'tell-sending-agency']);
    expect(unread.filter(({ basis }) => basis === 'statute')).toEqual([]);
    expect(unread.filter(({ id }) => !(es.advice[id] ?? '').includes('no se ley'))).toEqual([]);
  });

  it('the compact is shown as no federal statute, in both languages', () => {
    expect(advice.tellSendingAgency.text).toMatch(/compact, which is no federal statute/);
    expect(es.advice['tell-sending-agency']).toMatch(/pacto interestatal, que no es ley federal/);
  });

  it('nothing says that a report too many does no harm: to tell the National Center needs authority', () => {
    const said = Object.values(advice).flatMap(({ id, text }) => [text, es.advice[id] ?? '']);
    expect(said.filter((text) => /no harm|no hace daño/.test(text))).toEqual([]);
  });
});
