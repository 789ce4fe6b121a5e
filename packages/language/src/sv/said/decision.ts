import type { Said } from '../../said.ts';

export const decisionSaid = {
  sentences: {
    DecisionProposed: '{who} la fram en fråga för beslut: {question}[. Alternativen är {options}]',
    'DecisionProposed/strategic':
      '{who} la fram en strategisk fråga för beslut: {question}[. Alternativen är {options}]',
    PositionStated: '{actorId} stödde förslaget[ {decision}][. {note}]',
    'PositionStated/concern': '{actorId} hade en farhåga om förslaget[ {decision}][. {note}]',
    'PositionStated/object': '{actorId} var emot förslaget[ {decision}][. {note}]',
    'PositionStated/abstain': '{actorId} tog inte ställning till förslaget[ {decision}][. {note}]',
    DecisionMade: '{decidedBy} beslutade {title}: {what}[. Skäl: {why}][. Ses över {reviewOn}]',
    'DecisionMade/overriding':
      '{decidedBy} beslutade {title}, fast {overridden} var emot: {what}[. Skäl: {why}][. Skäl att gå vidare ändå: {overrideReason}][. Ses över {reviewOn}]',
    DecisionInterpreted: '{actorId} läste beslutet[ {decision}] så här: det ska genomföras[. {note}]',
    'DecisionInterpreted/prepare':
      '{actorId} läste beslutet[ {decision}] så här: det ska förberedas[. {note}]',
    'DecisionInterpreted/first-agreement':
      '{actorId} läste beslutet[ {decision}] så här: det är en första överenskommelse[. {note}]',
    'DecisionInterpreted/information':
      '{actorId} läste beslutet[ {decision}] så här: det är för kännedom[. {note}]',
    DecisionAnchored: '{actorId} förankrade beslutet[ {decision}] hos sig {on}. Var: {where}',
    DecisionReviewed: '{who} såg över beslutet[ {decision}]: {finding}[. Nästa gång: {reviewOn}]',
    DecisionSuperseded: 'Ett nytt beslut[, {by},] ersatte det förra[, {decision}]',
    DecisionRevocationAsked: '{by} bad om att beslutet[ {decision}] ska dras tillbaka. Skäl: {why}',
    DecisionRevoked: '{who} drog tillbaka beslutet[ {decision}]. Skäl: {why}',
  },
  names: {
    ProposeDecision: 'Lägg fram för beslut',
    StatePosition: 'Ta ställning',
    MakeDecision: 'Registrera ett beslut',
    InterpretDecision: 'Säg vad beslutet betyder hos er',
    AnchorDecision: 'Säg att beslutet är förankrat hos er',
    ReviewDecision: 'Se över beslutet',
    SupersedeDecision: 'Ersätt med ett nytt beslut',
    RevokeDecision: 'Dra tillbaka beslutet',
  },
  fields: {
    alternatives: ['Andra alternativ som ni övervägde', 'Ett på varje rad.'],
    decidedBy: ['Vilka beslutade?'],
    finding: ['Vad fann ni?'],
    meaning: ['Vad betyder beslutet hos er?'],
    on: ['Datum'],
    options: ['Alternativen', 'Ett på varje rad.'],
    overrideReason: ['Varför går ni vidare ändå?', 'Fylls i när någon är emot.'],
    position: ['Ståndpunkt'],
    reviewOn: ['Ses över'],
    where: ['Var förankrades det?', 'Till exempel ”ledningsgruppen” eller ”kommunstyrelsen”.'],
  },
  special: {
    'SupersedeDecision.by': ['Det nya beslutet'],
    'MakeDecision.what': ['Vad beslutades?'],
  },
} as const satisfies Said;
