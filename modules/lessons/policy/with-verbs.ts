import type { AgreementVersion, GroupQuestion, Proposal, WorkingAgreement } from "../contract.ts";
import {
  type AgreementFacts,
  mayAdopt,
  mayAnswer,
  mayChangeAgreement,
  mayChangeProposal,
  mayClose,
  mayDropVersion,
  mayExpire,
  mayGiveOwner,
  mayPublish,
  mayReview,
} from "./verbs.ts";

type StoredProposal = Omit<Proposal, "may"> & { readonly chair: boolean; readonly byChair: boolean };

/** A proposal with what the reader may do with it, and why not. */
export const proposalFor = ({ chair, byChair, ...proposal }: StoredProposal): Proposal => {
  const facts = { mine: proposal.mine, chair, byChair };
  return {
    ...proposal,
    may: { change: mayChangeProposal(facts), publish: mayPublish(facts), drop: mayChangeProposal(facts) },
  };
};

type StoredAgreement = Omit<WorkingAgreement, "may"> &
  Omit<AgreementFacts, "status"> & { readonly versions: AgreementVersion[] };

export const agreementFor = ({ keeps, takesPart, open, ...agreement }: StoredAgreement): WorkingAgreement => {
  const facts = { status: agreement.status, keeps, takesPart, open };
  return {
    ...agreement,
    may: {
      change: mayChangeAgreement(facts),
      adopt: mayAdopt(facts),
      dropProposal: mayDropVersion(facts),
      giveOwner: mayGiveOwner(facts),
      review: mayReview(facts),
      expire: mayExpire(facts),
    },
  };
};

type StoredQuestion = Omit<GroupQuestion, "may"> & { readonly inAsking: boolean };

export const questionFor = ({ inAsking, ...question }: StoredQuestion): GroupQuestion => {
  const facts = { inAsking, inAsked: question.forUs, closed: question.closedOn !== null };
  return { ...question, may: { answer: mayAnswer(facts), close: mayClose(facts) } };
};
