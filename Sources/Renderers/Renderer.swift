import AssessKit
