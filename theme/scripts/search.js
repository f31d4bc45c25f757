import './search/page.js';
