import type { Contact } from '../policy/duty-row.js';

/** The National Center's hotline, day and night: 1-800-THE-LOST. As published by the National Center; read 2026-11-21. */
export const ncmecHotline: Contact = { name: 'National Center for Missing & Exploited Children', phone: '1-800-843-5678' };
