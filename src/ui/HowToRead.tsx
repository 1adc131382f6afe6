// How to read the picture, in three lines with its signs: one lens shows people, the other how many they are.
import { FlowSign, MoveSign, OfferFlowSign, OfferSign, ReceiptSign } from './signs';
import { useNetwork } from './useLive';

export function HowToRead() {
  const { show } = useNetwork();
  return <ul className="how">{show === 'flows' ? <Flows /> : <People />}</ul>;
}

function People() {
  return (
    <>
      <li>
        <MoveSign /> A line is a move: from one company, through the person, to the next.
      </li>
      <li>
        <OfferSign /> A dashed line is an offer. It ends at the person who was asked.
      </li>
      <li>
        <ReceiptSign /> Choose any of them for its receipt: who said so, where and when.
      </li>
    </>
  );
}

function Flows() {
  return (
    <>
      <li>
        <FlowSign /> An arrow is the moves from one company to another: the more, the broader. A number counts
        two or more; with a question mark those in doubt or of nobody named.
      </li>
      <li>
        <OfferFlowSign /> A dashed arrow is offers: from the company that asked to the one whose people it
        asked.
      </li>
      <li>
        <ReceiptSign /> Choose any of them for the names, and each name for its receipt.
      </li>
    </>
  );
}
