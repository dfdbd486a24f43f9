/** The page whose example is served by the page's script as if it were a site. */
export const WELCOME = 'src/welcome/index.html';
