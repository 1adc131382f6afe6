// A page with a running map of the small dataset, for component tests.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Dataset } from '../../src/dataset/dataset';
import { parse } from '../../src/dataset/parse';
import { memoryAddress } from '../../src/live/address';
import { createLive } from '../../src/live/createLive';
import { App } from '../../src/ui/App';
import { small } from '../fixtures/small';
import { settleAtOnce } from '../fixtures/settleAtOnce';
// What comes later is read here at once, so that no test waits for a file.
import '../../src/ui/CoverageSheet';
import '../../src/ui/NotYet';
import '../../src/ui/ScopeSheet';
import '../../src/ui/ShareSheet';
import '../../src/write/dossier';

export function runningMap(query = '', dataset: Dataset = small()) {
  const address = memoryAddress(query);
  const frame = { width: 1000, height: 700, theme: 'light' as const, furniture: false };
  const live = createLive({ dataset, address, frame, parse, settle: settleAtOnce });
  const user = userEvent.setup();
  const page = render(<App live={live} theme="light" shipped={dataset.title} />);
  return {
    ...page,
    live,
    address,
    user,
    panel: () => screen.getByRole('complementary', { name: 'Receipts' }),
    list: () => screen.getByRole('region', { name: 'The map as a list' }),
  };
}

export { screen, within };
