import { anyText, type ParameterTable } from '../../core/parameters';

export const parameters: ParameterTable = { q: anyText };
