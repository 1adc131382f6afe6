// What the checks of single fields say: rule, what is found, and the cure.
import { fault } from './rules';

export const FAULT = {
  id: fault('id', 'is not an id', 'lower-case letters, digits and single hyphens, such as ada-lovelace'),
  idLength: fault('id', 'is too long for an id', 'at most 80 characters'),
  idReserved: fault('id', 'is a reserved word and cannot be an id', 'another id'),
  empty: fault('empty', 'is empty', 'a text, or leave the field out'),
  spaces: fault('empty', 'holds nothing but spaces', 'a text, or leave the field out'),
  tooLong: fault('too-long', 'is too long', 'at most 10,000 characters'),
  noteLength: fault('too-long', 'is too long for a note', 'at most 60 characters'),
  date: fault(
    'date',
    'is not a date of the calendar',
    '2025, 2025-06 or 2025-06-28, with ~ after it for "about"',
  ),
  address: fault(
    'address',
    'is not a web address',
    'http:// or https:// and a host, without user name, password or spaces',
  ),
  number: fault('number', 'is below zero', 'a number from 0 up'),
  sha256: fault('sha256', 'is not a SHA-256 digest', '64 digits 0-9 and a-f'),
  currency: fault('currency', 'is not a currency', 'three capital letters, such as USD'),
  language: fault('language', 'is not a language tag', 'en, zh-Hans or the like'),
  noEvidence: fault(
    'no-evidence',
    'is an empty list',
    'at least one piece of evidence: there is no line without it',
  ),
  noView: fault('no-view', 'is an empty list', 'at least one view: the map opens with the first'),
} as const;
