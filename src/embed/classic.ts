/** The classic file: holds every widget, and registers one when its place comes near. */
import { watchPage } from './watch-page.js';

watchPage();
