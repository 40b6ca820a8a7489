/** The script tag's loader: fetches a widget's file when its place comes near. */
import { watchPage } from './watch-page.js';

watchPage();
