/** The page of help: somebody in need opens it on a phone, so it carries nothing of the other views. */

import { checked } from './app';
import { mount } from './mount';
import * as help from '../views/help/help';
import * as near from '../views/help/near';
import '../views/help/help.css';

mount([
  ['/help', checked(help)],
  ['/help/:ags', checked(near)],
]);
