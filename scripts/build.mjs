// `npm run build`: the site, the embed, the command line and the written pages, into dist/.
import { buildAll } from './build/build.mjs';

await buildAll();
console.log('Built into dist/.');
