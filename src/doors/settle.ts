// The embed's second script, fetched only for a scope whose places the page does not carry.
import { settle } from '../layout/settle';
import { provide } from '../live/settleLater';

provide(settle);
