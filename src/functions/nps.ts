// Recommendation: CV.NPS and its family.
import { readColumns } from "../domain/support/columns";
import { checkAnswers, netPromoterScore, promotersBySegment } from "../domain/nps";
import { answer } from "./support/answer";
import { table } from "./support/table";

/**
 * Net Promoter Score of answers to "How likely are you to recommend us?", from −100 to 100.
 * @customfunction NPS
 * @param scores Answers, whole numbers from 0 (not at all likely) to 10 (extremely likely).
 * @returns Percentage of promoters (9 or 10) less percentage of detractors (0 to 6), in points.
 * @remarks Blank cells are skipped, but Excel on the desktop hands a blank cell over as 0, an answer: give the rows with answers only,
 * not a whole column. Ask for the reason behind the score too. Source: Reichheld (2003), The one number you need to grow, HBR 81(12).
 * @example =CV.NPS({10;9;8;3}) → 25
 * @example =CV.NPS({6;0;10;7}) → -25
 * @example =CV.NPS({10;9;11}) → #VALUE! scores, row 3: 11 is not a whole number from 0 to 10
 */
export function nps(scores: any[][]): number {
  return answer(() => {
    const columns = readColumns({ scores: { cells: scores, as: "number" } });
    checkAnswers(columns.scores, (i) => columns.place("scores", i));
    return netPromoterScore(columns.scores);
  });
}

/**
 * Net Promoter Score by segment, with its margin of error, the best segment first.
 * @customfunction NPS.SEGMENTS
 * @param segments Segment of each answer: a region, a product, a persona.
 * @param scores Answers in the same order, whole numbers from 0 to 10.
 * @param [headers] FALSE leaves out the heading row; "zh-CN" or "zh-TW" gives headings and words in Chinese, "en" in English.
 * @returns Segment, Answers, Promoters, Passives, Detractors (shares of the answers), NPS and Margin (95 %); sorted by NPS, equal ones
 * by name.
 * @remarks Margin is that of the adjusted Wald interval, which adds ¾ of a promoter, ¾ of a detractor and 1½ passives, so that a few answers
 * are never certain: 1.96 × 100 √((p + d − (p − d)²) / n) with n + 3 answers, around n / (n + 3) of NPS. Segments whose intervals overlap may
 * well not differ. Sources: Reichheld (2003), HBR 81(12); Rocks (2016), The American Statistician 70(4).
 * @example =CV.NPS.SEGMENTS({"North";"South";"North"},{10;7;9},FALSE) → ≈ {"North",2,1,0,0,100,64.41;"South",1,0,1,0,0,60.01}
 * @example =CV.NPS.SEGMENTS({"N";"N";"N";"N"},{10;9;8;3},FALSE) → ≈ {"N",4,0.5,0.25,0.25,25,58.45}
 * @example =CV.NPS.SEGMENTS({"North";"South"},{10;9.5}) → #VALUE! scores, row 2: 9.5 is not a whole number from 0 to 10
 */
export function npsSegments(segments: any[][], scores: any[][], headers?: any): any[][] {
  return answer(() => {
    const answers = readColumns({
      segments: { cells: segments, as: "id" },
      scores: { cells: scores, as: "number" },
    });
    checkAnswers(answers.scores, (i) => answers.place("scores", i));
    return table(
      {
        ...{ segment: "Segment", answers: "Answers", promoters: "Promoters", passives: "Passives" },
        ...{ detractors: "Detractors", nps: "NPS", margin: "Margin (95 %)" },
      },
      promotersBySegment(answers),
      headers,
    );
  });
}
