// Whether this is a Mac, where ⌘ is the main modifier key.

export const isMac: boolean = /mac|iphone|ipad/i.test(navigator.platform)
