// For component tests: readable matchers for the document, and an empty document after each test.
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A part of the page that comes later may take more than a second to come on a busy machine.
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);
