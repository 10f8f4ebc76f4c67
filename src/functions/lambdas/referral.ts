// Native equivalents of CV.REFERRAL and its family; index.ts says how they are written.
import { lambda } from "./support/lambda";
import { heads } from "./support/words";

export const referral = {
  CVX_REFERRAL: lambda`LAMBDA(customers, referrers, amounts, decay, headers, LET(
    referred, TOCOL(CVX_ID_STATE(referrers)),
    kept, CVX_KEPT(
      HSTACK(TOCOL(CVX_ID_STATE(customers)), IF(referred = 0, -1, referred), TOCOL(CVX_STATE(amounts))), 1,
      COLUMNS(customers))
      = 1,
    share, CVX_WITHIN(decay, 1, 0, 1),
    who, FILTER(TOCOL(customers), kept, #N/A),
    recruiters, TOCOL(referrers),
    nobody, ISNUMBER(MATCH(recruiters, {"none","n/a","-","–","—","无","無"}, 0)) * ISNA(XMATCH(recruiters, who)),
    by, FILTER(IF((referred = 1) * (nobody = 0), recruiters, ""), kept),
    amount, FILTER(TOCOL(amounts), kept),
    named, by <> "",
    people, VSTACK(who, FILTER(by, named, INDEX(who, 1))),
    codes, CVX_CODES(people),
    size, MAX(codes),
    buyer, TAKE(codes, ROWS(who)),
    person, SEQUENCE(size),
    own, MMULT(--(person = TRANSPOSE(buyer)), amount),
    recruiter, DROP(codes, ROWS(who)),
    parent, XLOOKUP(person, FILTER(buyer, named, 0), recruiter, 0),
    conflict, SUM(--(recruiter <> INDEX(parent, FILTER(buyer, named, 1), 1))) * (SUM(named * 1) > 0),
    chain, REDUCE("", SEQUENCE(size),
      LAMBDA(sums, generation, LET(
        before, IF(generation = 1, HSTACK(parent, 0 * own, 0 * own, 0 * own, 0 * own), sums),
        above, INDEX(before,, 1),
        IF(SUM(above) = 0, before,
          LET(
            matches, --(person = TRANSPOSE(above)),
            brought, MMULT(matches, own),
            members, MMULT(matches, person ^ 0),
            HSTACK(IF(above = 0, 0, INDEX(parent, IF(above = 0, 1, above), 1)),
              INDEX(before,, 2) + brought * (generation = 1),
              INDEX(before,, 3) + brought * IF(generation > 1, share ^ (generation - 1), 0),
              INDEX(before,, 4) + members * (generation = 1), INDEX(before,, 5) + members)))))),
    direct, INDEX(chain,, 2),
    indirectly, INDEX(chain,, 3),
    names, XLOOKUP(person, codes, people),
    total, own + direct + indirectly,
    CVX_TABLE(
      ${heads("Customer", "Referred by", "Own value", "Direct referral value", "Indirect referral value", "Influence value", "Total value", "Customers referred", "Customers in network")},
      IF(ISERROR(share) + ISERROR(SUM(kept * 1)), #VALUE!,
        IF(SUM(kept * 1) = 0, #N/A,
          IF(conflict + SUM(INDEX(chain,, 1)) > 0, #VALUE!,
            SORTBY(
              HSTACK(names, IF(parent = 0, "", INDEX(names, IF(parent = 0, 1, parent), 1)), own, direct,
                indirectly, direct + indirectly, total, INDEX(chain,, 4), INDEX(chain,, 5)),
              total, -1, person, 1)))),
      headers)))`,

  CVX_REFERRAL_FORECAST: lambda`LAMBDA(ownSpend, referralSpend, referrals, generations, years, headers, LET(
    own, CVX_SERIES(ownSpend),
    spend, CVX_SERIES(referralSpend),
    refer, CVX_SERIES(referrals),
    rounds, CVX_WHOLE(generations, 1, 1, 100),
    long, CVX_WHOLE(years, MIN(100, MAX(ROWS(own), ROWS(spend), ROWS(refer))), 1, 100),
    wrong, ISERROR(rounds + long + SUM(own) + SUM(spend) + SUM(refer)),
    number, IF(wrong, 1, rounds),
    horizon, IF(wrong, 1, long),
    inYear, SEQUENCE(horizon),
    lag, 1 + inYear - SEQUENCE(1, horizon),
    referring, CVX_PATH(refer, lag),
    spending, CVX_PATH(spend, lag),
    start, HSTACK(--(inYear = 1), 0 * inYear, 0 * inYear, 0 * inYear),
    flows, REDUCE("", SEQUENCE(number),
      LAMBDA(state, generation, LET(
        before, IF(generation = 1, start, state),
        joining, MMULT(referring, INDEX(before,, 1)),
        sales, MMULT(spending, joining),
        HSTACK(joining, INDEX(before,, 2) + joining, INDEX(before,, 3) + sales * (generation = 1),
          INDEX(before,, 4) + sales * (generation > 1))))),
    bought, CVX_PATH(own, inYear),
    total, bought + INDEX(flows,, 3) + INDEX(flows,, 4),
    CVX_TABLE(${heads("Year", "Joined", "Own sales", "Direct referral sales", "Indirect referral sales", "Total")},
      IF(IF(wrong, TRUE, MIN(refer) < 0), #VALUE!,
        HSTACK(inYear, INDEX(flows,, 2), bought, INDEX(flows,, 3), INDEX(flows,, 4), total)),
      headers)))`,

  CVX_PATH: lambda`LAMBDA(series, place, LET(
    within, (place > 0) * (place <= ROWS(series)),
    IF(within, INDEX(series, IF(within, place, 1), 1), 0)))`,
};
