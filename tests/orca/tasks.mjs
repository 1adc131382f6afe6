// The tasks that are listened to, as the keys that a reader would press; what is typed stands in quotes.

/** @type {readonly { name: string, query: string, keys: readonly string[] }[]} */
export const tasks = [
  {
    name: 'found',
    query: '',
    keys: [
      'slash',
      '"zenobia"',
      'Escape',
      '"ladle"',
      'Down',
      'Escape',
      '"odete"',
      'Return',
      'F6',
      'F6',
      'Down',
    ],
  },
  {
    name: 'company',
    query: '',
    keys: [
      'Tab',
      'F6',
      'Home',
      'Down',
      'Down',
      'Right',
      'Left',
      'Return',
      'F6',
      'Down',
      'Down',
      'Down',
      'Escape',
    ],
  },
  {
    name: 'flow',
    query: '?show=flows',
    keys: ['Tab', 'F6', 'Home', 'Down', 'Return', 'F6', 'Down', 'Down', 'Down', 'Down', 'Escape'],
  },
  {
    name: 'list',
    query: '?show=list',
    keys: ['Tab', 'Return', 'Tab', 'Tab', 'Tab', 'Return', 'Tab', 'Tab', 'Return', 'Down', 'Down', 'Down'],
  },
  {
    name: 'months',
    query: '',
    keys: ['Tab', 'Return', 'shift+Tab', 'Left', 'Left', 'shift+Tab', 'Right'],
  },
];
