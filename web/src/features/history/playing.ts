import { useEffect, useState } from 'react';

/** How long an entry stays, in milliseconds. */
export const speeds = { slow: 3000, normal: 1500, fast: 500 } as const;
export type Speed = keyof typeof speeds;

export interface Playing {
  index: number;
  playing: boolean;
  speed: Speed;
  setSpeed: (speed: Speed) => void;
  /** Stops, and goes to an entry. */
  goTo: (index: number) => void;
  /** Starts, from the start again where it has come to the end; or stops. */
  toggle: () => void;
}

/** Walks through so many entries, one at a time; at the last one it stops. */
export const usePlaying = (length: number, start: number): Playing => {
  const [index, setIndex] = useState(start);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normal');
  const last = Math.max(0, length - 1);
  const runs = playing && index < last;
  useEffect(() => {
    if (!runs) return undefined;
    const walk = setInterval(() => setIndex((at) => Math.min(last, at + 1)), speeds[speed]);
    return () => clearInterval(walk);
  }, [runs, last, speed]);
  return {
    index: Math.min(index, last),
    playing: runs,
    speed,
    setSpeed,
    goTo: (to) => {
      setPlaying(false);
      setIndex(Math.max(0, Math.min(last, to)));
    },
    toggle: () => {
      if (!runs && index >= last) setIndex(0);
      setPlaying(!runs);
    },
  };
};
