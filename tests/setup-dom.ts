import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is looked for comes when it comes: two cores that other tests use too may need longer than the usual second.
configure({ asyncUtilTimeout: 4000 });

afterEach(cleanup);
