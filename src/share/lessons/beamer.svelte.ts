/** Large type on the whole screen, for a class that looks at a wall. */
class Beamer {
  on = $state(false);

  /** The type is large also where the browser allows no full screen. */
  async toggle(): Promise<void> {
    this.#set(!this.on);
    try {
      if (this.on) await document.documentElement.requestFullscreen();
      else if (document.fullscreenElement) await document.exitFullscreen();
    } catch (error) {
      // Not every browser allows it, nor every page that this one stands in.
      console.warn(error);
    }
  }

  /** Goes back to small type when the reader leaves the full screen. Returns the end, after which all is as before. */
  follow(): () => void {
    const onChange = () => {
      if (!document.fullscreenElement) this.#set(false);
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (this.on && document.fullscreenElement) void document.exitFullscreen();
      this.#set(false);
    };
  }

  #set(on: boolean): void {
    this.on = on;
    if (on) document.documentElement.dataset['beamer'] = '';
    else delete document.documentElement.dataset['beamer'];
  }
}

/** Of the page there is one, and so of its type. */
export const beamer = new Beamer();
