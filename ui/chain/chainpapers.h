#pragma once

#include "ui/chain/chaindrawing.h"
#include "ui/papers/chainpaper.h"

namespace driftsraad {

/// What the chain's paper says, and what its drawing needs beside that.
struct ChainPaperReading {
    ChainPaper::Content content{};
    QList<Incident> incidents{};
    qint64 incident = 0;  ///< the one whose fault is shown
};
/// Of a solution (invalid: all) today. Without a fault that of the solution's open incident at a third party, where it has one and
/// wantsFault is set.
Result<ChainPaperReading> readChainPaper(Reader &reader, Id<Solution> solution, const Fault &fault, bool wantsFault);
/// Lays the drawing out and writes the paper. Waits for Graphviz: on a worker thread or on the command line.
Paper makeChainPaper(const ChainPaperReading &reading, const Language &language);

} // namespace driftsraad
