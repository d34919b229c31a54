// Shortcuts of a single character can be turned off, because speech input and shaking hands set them off (WCAG 2.1.4).

const key = 'single-keys';

/** Whether shortcuts of one character are heard; they are until somebody turns them off in this browser. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return isOnWithoutStorage;
  }
}

/** Turns shortcuts of one character on or off, for later visits too as far as the browser lets it. */
export function turnSingleKeys(isOn: boolean): void {
  isOnWithoutStorage = isOn;
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    // Without storage the choice holds until the page is left.
  }
}

let isOnWithoutStorage = true;
