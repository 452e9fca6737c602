import { describe, expect, it } from "vitest";
import { createNextTurn } from "../../src/worker/create-next-turn.ts";

async function withTurns(run: (nextTurn: () => Promise<void>) => Promise<void>): Promise<void> {
  const channel = new MessageChannel();
  await run(createNextTurn(channel)).finally(() => channel.port1.close());
}

describe("createNextTurn", () => {
  it("comes after all that this turn still has to do", () =>
    withTurns(async (nextTurn) => {
      const order: string[] = [];
      const turn = nextTurn().then(() => order.push("turn"));
      await Promise.resolve().then(() => Promise.resolve());
      order.push("this turn");
      await turn;
      expect(order).toEqual(["this turn", "turn"]);
    }));

  it("gives each who waits a turn of its own, in order", () =>
    withTurns(async (nextTurn) => {
      const order: number[] = [];
      await Promise.all([1, 2, 3].map((place) => nextTurn().then(() => order.push(place))));
      expect(order).toEqual([1, 2, 3]);
    }));
});
