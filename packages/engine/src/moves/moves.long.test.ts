import './moves.prop.test.ts';
