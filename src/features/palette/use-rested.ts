import { useEffect, useState } from 'react';

/** A text as it was when it last rested for `pause` milliseconds. */
export function useRested(text: string, pause: number): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pause);
    return () => clearTimeout(timer);
  }, [text, pause]);
  return rested;
}
