export const recuse = () => true;
export const liftRecusal = () => true;
