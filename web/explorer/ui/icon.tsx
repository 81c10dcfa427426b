/** The signs of controls. They only repeat a text that stands beside them or names the control. */

const PATHS = {
  search: 'M11 4.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM16 16l5 5',
  day: 'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v12A1.5 1.5 0 0 1 19 20H5a1.5 1.5 0 0 1-1.5-1.5v-12A1.5 1.5 0 0 1 5 5zM3.5 10h17M8 3v4m8-4v4',
  menu: 'M3 6h18M3 12h18M3 18h18',
  right: 'M5 12h14m-6-6 6 6-6 6',
  out: 'M14 4h6v6m0-6-9 9M18 13v6.5H4.5V6H11',
  close: 'M5 5l14 14M19 5 5 19',
  share: 'M12 15V3.5m0 0L7.5 8M12 3.5 16.5 8M5 11.5v9h14v-9',
  subscribe: 'M5 5a14 14 0 0 1 14 14M5 11a8 8 0 0 1 8 8M6 18h.01',
  table: 'M3.5 5h17v14h-17zM3.5 10h17M3.5 14.5h17M9.5 5v14',
  picture: 'M3.5 5h17v14h-17zM3.5 16l5-5 4.5 4.5 2.5-2.5 5 5M15.5 9.5h.01',
  cite: 'M9.5 6C6.5 7 5 9.5 5 13v5h5v-5H7.5M18.5 6c-3 1-4.5 3.5-4.5 7v5h5v-5h-2.5',
  code: 'm8 7-5 5 5 5m8-10 5 5-5 5M13.5 5l-3 14',
  flag: 'M5 21V4h13l-3 4.5 3 4.5H5',
  speech:
    'M5 5h14a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-8l-5 4v-4H5a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 5 5zM8 9h8m-8 3.5h5',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
