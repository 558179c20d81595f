internal import AssessKit

extension Words {
  /// Every word, so that an office can say another in its place.
  static let all: [LocalizedText] = [
    skip, cityReport, findings, method, `internal`, `public`, provisional, attachments, navigation,
    overview, ranking, branchScores, targets, losses, pools, progress, vetoes, quality, returns,
    returnsMissing, returnsLate, gradeCounts, findingCounts, composition, items, lossList,
    operands, ownFindings, remediation, departmentItems, byDivision, cooperation, source, totals,
    definitions, signs, inputs, program, byDivisionPages, byDepartmentPages, byIndicatorPages,
    ownDefinition, itemLosses, itemFindings, trend, number, veto, effect, document, decidedOn,
    approvedBy, rank, unit, base, bonus, penalty, total, indexTotal, indexValue, weight, madeBy,
    grade, previousRank, change, indicator, target, value, wholeValue, isMet, coverage, excluded,
    lead, cooperating, lossTotal, losers, laggards, withoutData, meanPoints, full, points, loss,
    rate, reason, element, period, figure, file, line, cell, table, worst, received, due, daysLate,
    severity, findingCount, placeCount, code, place, finding, remedy, remark, bytes, problem,
    responsible, deadline, measures, signedOff, sum, numerator, denominator, course, series,
    indexParts, indexItems, indexReason, indexRanking, indexMean, indexScored, indexHighest,
    indexLowest, ofTop, indexBranches, units, scored, mean, median, highest, lowest, yes, no, none,
    noneListed, clause, quote, definition, formula, rule, policy, covers, previous, schemeVersion,
    hash, tool, cutOff, fullPoints, unitsMet, before, after, filter, shownRows, comparedWith,
    improvements,
    limits, openTasks, supervision, neededChange, gain, clauseConcerned, cooperates, dueDate,
    standing, unitsConcerned, matter, demand, sheetNumber, addressee, issuedBy, receivedBy,
    issuedOn,
  ]
}
