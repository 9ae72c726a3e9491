/** 10:42, in the device's own time zone. */
export const time = (when: string | number) =>
  new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .format(new Date(when))
    .replace('.', ':');
