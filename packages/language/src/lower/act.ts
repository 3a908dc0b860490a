import { type Act, type Condition, listWords, type Menu, type Who } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { placeOf } from './area.ts';
import { textRef, verbOf } from './condition.ts';
import type { Here } from './context.ts';
import { kindsOf, qualitiesOf } from './incident.ts';
import type { Open } from './joint.ts';
import { itemsOf, menuOf } from './menu.ts';
import { bodyOf, whoOf } from './who.ts';

/** An act, with a condition that its own words add ("a party that has breached this pact"). */
export interface LoweredAct {
  readonly act: Act;
  readonly onlyIf?: Condition;
  /** It is a power by its verb. */
  readonly power?: true;
}

const OWN = ['its measures'];

/** "Its measures", "the attack": what is reported. */
const reported = (item: string): string => (item.startsWith('its ') ? item : `the ${item}`);

/** What a norm asks. */
export const actOf = (act: ast.Act, here: Here, open: Open): LoweredAct => {
  const menu = (joint: ast.MenuJoint | undefined): { readonly menu?: Menu } => {
    const taken = open<ast.Menu>(joint, here);
    return taken ? { menu: menuOf(taken, here) } : {};
  };
  const plain = (verb: string, more: Omit<Act, 'verb'> = {}): LoweredAct => ({ act: { verb, ...more } });
  const power = (verb: string, more: Omit<Act, 'verb'> = {}): LoweredAct => ({
    act: { verb, ...more },
    power: true,
  });
  const whom = (who: ast.Who | undefined): { readonly to?: Who } => (who ? { to: whoOf(who, here) } : {});
  const target = (who: ast.Who | undefined): { readonly against?: Who } =>
    who ? { against: whoOf(who, here) } : {};
  switch (act.$type) {
    case 'HelpAct':
      return plain(act.verb, { to: whoOf(act.to, here), ...menu(act.menu) });
    case 'ProvideAct':
      return plain('provide', { to: whoOf(act.to, here), ...menu(act.menu) });
    case 'ForceAct': {
      const items = itemsOf(act.measures);
      const nuclear = items.some((item) => item.measure === 'nuclear weapons');
      const against = act.values ? { against: whoOf(act.values.who, here) } : target(act.against);
      const object = act.values ? { object: act.values.values.items.join(' or ') } : {};
      const threshold = act.qualities ? { qualities: qualitiesOf(act.qualities.items) } : {};
      if (nuclear) return plain('use nuclear weapons', against);
      if (act.verb === 'threaten or use')
        return plain('threaten or use force', { ...threshold, ...against, ...object });
      return plain('use force', {
        ...threshold,
        ...against,
        ...object,
        menu: {
          owed: 'all',
          items: items.map((item) => ({
            ...item,
            ...(item.measure === 'force' ? {} : { words: item.measure }),
          })),
        },
      });
    }
    case 'AttackAct':
      return plain('attack', target(act.against));
    case 'WarAct':
      return plain('resort to war', target(act.against));
    case 'ImposeAct': {
      const items = itemsOf(act.measures);
      const on = act.on ? { against: whoOf(act.on, here) } : {};
      return items.length === 1 && items[0]?.measure === 'economic costs'
        ? plain('impose economic costs', on)
        : plain('impose', { ...on, menu: { owed: 'all', items } });
    }
    case 'DeployAct':
      return plain('deploy', {
        menu: { owed: 'all', items: itemsOf(act.measures) },
        ...target(act.against),
        ...(act.place ? { in: placeOf(act.place, here) } : {}),
      });
    case 'MobiliseAct':
      return plain('mobilise', {
        ...(act.measures ? { object: act.measures.$cstNode?.text.replace(/\s+/g, ' ') ?? '' } : {}),
        ...target(act.against),
      });
    case 'ConsultTogether':
      return plain('consult together', act.body ? { body: bodyOf(act.body, here) } : {});
    case 'ConsultAct':
      return plain('consult', { ...whom(act.with), ...(act.body ? { body: bodyOf(act.body, here) } : {}) });
    case 'CoordinateAct':
      return plain('coordinate', whom(act.with));
    case 'MeetAct':
      return plain('meet');
    case 'ReportAct':
      return plain('report', {
        object: listWords((act.items.length > 0 ? act.items : OWN).map(reported)),
        body: bodyOf(act.body, here),
      });
    case 'SeekAct':
      return plain('seek action', { body: bodyOf(act.body, here) });
    case 'SeekAuthorisation':
      return plain('seek authorisation', act.organ === undefined ? {} : { object: act.organ });
    case 'InformAct':
      return plain(act.verb, whom(act.to));
    case 'ExchangeInformation':
      return plain('exchange information', whom(act.to));
    case 'DecideMeasures': {
      let list: Menu = { owed: 'deems', items: [] };
      for (const which of act.which)
        if (which.$type === 'MayInclude') list = { ...list, mayInclude: itemsOf(which.list) };
      return plain('decide', {
        object: 'the measures to be taken',
        ...(act.which.length > 0 ? { menu: list } : {}),
      });
    }
    case 'ActToMeet':
      return plain('act to meet', { object: 'the common danger' });
    case 'TakeAction':
      return plain('take action', menu(act.menu));
    case 'CarryOut':
      return plain('carry out', { object: 'the decision' });
    case 'TakePart':
      return plain('take part in', { menu: { owed: 'all', items: [], decided: true } });
    case 'RegardAct':
      return plain('regard', {
        object: `it as ${kindsOf([act.kind])[0] ?? act.kind} ${
          act.$cstNode?.text
            .replace(/\s+/g, ' ')
            .replace(/^.*?( on | of | against )/, '$1')
            .trim() ?? ''
        }`.trim(),
      });
    case 'EndMeasures':
      return plain('end', { object: 'its measures' });
    case 'RespectAct':
      return plain(act.verb === 'guarantee' ? 'respect and preserve' : act.verb, {
        object: `the ${listWords(act.values.values.items)} of`,
        to: whoOf(act.values.who, here),
      });
    case 'RemainNeutral':
      return plain(act.$cstNode?.text.includes('observe') ? 'observe neutrality' : 'remain neutral');
    case 'JoinAct':
      // Whoever joins the attack uses force against the one attacked.
      if (act.attack) return plain('attack', { against: { kind: 'pronoun', pronoun: 'victim' } });
      return plain('join', { object: act.pact ?? act.name ?? 'any alliance', ...target(act.against) });
    case 'MakePeace':
      return plain('make peace');
    case 'PublishAct':
      return plain('publish', { object: here.low.id });
    case 'ConcludeAct':
      return plain('conclude', {
        object: act.$cstNode?.text.includes('conflict')
          ? 'any agreement in conflict with this pact'
          : 'any agreement',
        ...target(act.against),
      });
    case 'ConductAct':
      return plain(act.verb, { object: act.object });
    case 'AdmitAct':
      return plain(act.verb, { body: bodyOf(act.body, here) });
    case 'WithdrawForces':
      return plain(
        'withdraw forces',
        act.place
          ? {
              object: act.$cstNode?.text.replace(/^.*?\bfrom\b/s, 'from').replace(/\s+/g, ' ') ?? '',
              in: placeOf(act.place, here),
            }
          : {},
      );
    case 'InvokePower':
      return power('invoke', act.ref ? { ref: textRef(act.ref, here) } : { term: act.term ?? '' });
    case 'ContestPower':
      return power(act.$cstNode?.text.startsWith('determine') ? 'determine' : 'contest', { term: act.term });
    case 'CallPower':
      return power('call', { body: bodyOf(act.body, here) });
    case 'OrderPower':
      return power(act.verb, act.term === undefined ? menu(act.menu) : { term: act.term });
    case 'VetoPower':
      return power('veto', { object: 'any decision', ...(act.body ? { body: bodyOf(act.body, here) } : {}) });
    case 'SuspendPower':
      return power(act.verb === 'terminate' ? 'terminate' : act.verb, {
        ref: textRef(act.ref, here),
        ...whom(act.toward),
      });
    case 'WithdrawPower':
      return power('withdraw', { ref: textRef(act.ref, here) });
    case 'ReleasePower':
      return power('release', { to: whoOf(act.who, here), ref: textRef(act.ref, here) });
    case 'ExpelPower':
      return power('expel', {
        to: act.relative
          ? {
              kind: 'such',
              base: whoOf(act.who, here),
              that: verbOf(act.relative, undefined, here),
            }
          : whoOf(act.who, here),
      });
    case 'ExtendPower':
      return power('extend', { ref: textRef(act.ref, here) });
  }
};
