/** The AGS of the Land that the explorer is about. */
export const HOME_STATE = '05';
