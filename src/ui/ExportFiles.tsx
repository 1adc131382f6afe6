// Files to take away: the picture as SVG or PNG in a chosen size and theme, the claims in sight as CSV, and the dataset.
import { useState } from 'react';
import { downloadDataset, downloadPng, downloadSvg } from '../live/download';
import { downloadText, fileName } from '../live/save';
import { newestFirst } from '../model/about';
import { claimsAsCsv } from '../write/csv';
import { useLive, useLiveState, useModel, useShown } from './useLive';

const SIZES = [
  { name: 'Wide, 1200 × 800', width: 1200, height: 800 },
  { name: 'Article column, 720 × 640', width: 720, height: 640 },
  { name: 'Phone, 390 × 560', width: 390, height: 560 },
] as const;

export function ExportFiles() {
  const live = useLive();
  const model = useModel();
  const shown = useShown();
  const frame = useLiveState((state) => state.frame);
  const [size, setSize] = useState('screen');
  const [theme, setTheme] = useState(frame.theme);
  const [said, say] = useState('');
  const { width, height } = SIZES.find((one) => one.name === size) ?? frame;
  const chosen = { width, height, theme, furniture: true };
  const png = () =>
    downloadPng(live, chosen).then(
      () => say(''),
      () => say('This browser could not draw the PNG; the SVG has the same picture.'),
    );
  const svg = () =>
    downloadSvg(live, chosen).then(
      () => say(''),
      () => say('The picture could not be laid out in this size.'),
    );
  const csv = () => {
    const claims = newestFirst([...shown].map((id) => model.claims.get(id)!));
    downloadText(`${fileName(live)}.csv`, 'text/csv', claimsAsCsv(model, claims));
  };
  return (
    <section className="share-part">
      <h3>Files</h3>
      <p className="soft">The picture as it is shown, with its headline, legend and credit.</p>
      <div className="export">
        <label>
          Size
          <select value={size} onChange={(event) => setSize(event.target.value)}>
            <option value="screen">
              As on screen, {frame.width} × {frame.height}
            </option>
            {SIZES.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Theme
          <select
            value={theme}
            onChange={(event) => setTheme(event.target.value === 'dark' ? 'dark' : 'light')}
          >
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
      </div>
      <p className="export-buttons">
        <button type="button" className="control" onClick={() => void svg()}>
          Download SVG
        </button>
        <button type="button" className="control" onClick={() => void png()}>
          Download PNG, double size
        </button>
        <button type="button" className="control" onClick={csv}>
          Claims as CSV
        </button>
        <button type="button" className="control" onClick={() => downloadDataset(live)}>
          Download the dataset
        </button>
      </p>
      <output className="said">{said}</output>
    </section>
  );
}
