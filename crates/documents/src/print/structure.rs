//! The structure tree beside the pages: what each piece of text is, for readers who cannot see it.
//!
//! Follows the standard structure types of ISO 32000-1, 14.8.4. Leaves out how a file stores them.

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The whole document.
    Document,
    /// A part with its own heading.
    Section,
    /// A text set apart from what surrounds it.
    Division,
    /// The document's title.
    Heading1,
    /// A main part.
    Heading2,
    /// A theme or question.
    Heading3,
    /// Running text.
    Paragraph,
    /// A list.
    List,
    /// An entry of a list.
    Item,
    /// The number, mark or term of an entry.
    Label,
    /// The text of an entry.
    ItemBody,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// The head of a column.
    HeaderCell,
    /// The cell that says whom or what a row is about.
    RowHeader,
    /// A cell.
    Cell,
    /// Something drawn that says what words cannot.
    Figure,
    /// Words that are new in this version.
    Inserted,
    /// Words that this version no longer has.
    Removed,
}

impl Role {
    /// The standard structure type.
    pub fn tag(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Section => "Sect",
            Role::Division => "Div",
            Role::Heading1 => "H1",
            Role::Heading2 => "H2",
            Role::Heading3 => "H3",
            Role::Paragraph => "P",
            Role::List => "L",
            Role::Item => "LI",
            Role::Label => "Lbl",
            Role::ItemBody => "LBody",
            Role::Table => "Table",
            Role::Row => "TR",
            Role::HeaderCell | Role::RowHeader => "TH",
            Role::Cell => "TD",
            Role::Figure => "Figure",
            Role::Inserted | Role::Removed => "Span",
        }
    }

    /// A heading's level, 1 for the document's title.
    pub fn level(self) -> Option<u8> {
        match self {
            Role::Heading1 => Some(1),
            Role::Heading2 => Some(2),
            Role::Heading3 => Some(3),
            _ => None,
        }
    }

    /// Whether a table needs the element even when it is empty.
    pub fn is_cell(self) -> bool {
        matches!(self, Role::HeaderCell | Role::RowHeader | Role::Cell)
    }

    /// Whether the element is a stretch of another element's line.
    pub fn is_inline(self) -> bool {
        matches!(self, Role::Inserted | Role::Removed)
    }

    /// Whether the element announces what follows it, and so must not stand last on a page.
    pub fn announces(self) -> bool {
        matches!(self, Role::Heading1 | Role::Heading2 | Role::Heading3 | Role::HeaderCell)
    }
}

/// An element's place in its tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub usize);

/// One element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The element it stands in; only the document has none.
    pub parent: Option<NodeId>,
    /// What a figure shows, or what is spoken for a stretch of text, in words.
    pub words: Option<String>,
}

/// All elements in reading order; a parent always stands before its children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    nodes: Vec<Node>,
    open: Vec<NodeId>,
}

impl Default for Tree {
    fn default() -> Self {
        let root = Node { role: Role::Document, parent: None, words: None };
        Self { nodes: vec![root], open: vec![NodeId(0)] }
    }
}

impl Tree {
    /// Adds an element inside the one that is open.
    pub fn add(&mut self, role: Role) -> NodeId {
        self.put(role, None)
    }

    /// Adds a stretch of another element's text, with what is spoken for it.
    pub fn stretch(&mut self, of: NodeId, role: Role, words: &str) -> NodeId {
        self.nodes.push(Node { role, parent: Some(of), words: Some(words.to_owned()) });
        NodeId(self.nodes.len() - 1)
    }

    /// The element that a stretch of text stands in; the element itself where it is no stretch.
    pub fn block(&self, node: NodeId) -> NodeId {
        let found = &self.nodes[node.0];
        found.parent.filter(|_| found.role.is_inline()).unwrap_or(node)
    }

    /// Adds a figure, and what it shows in words.
    pub fn figure(&mut self, words: &str) -> NodeId {
        self.put(Role::Figure, Some(words.to_owned()))
    }

    fn put(&mut self, role: Role, words: Option<String>) -> NodeId {
        self.nodes.push(Node { role, parent: self.open.last().copied(), words });
        NodeId(self.nodes.len() - 1)
    }

    /// Adds an element that the following ones stand in, until [`Tree::close`].
    pub fn open(&mut self, role: Role) {
        let node = self.add(role);
        self.open.push(node);
    }

    /// Ends the innermost open element. The document itself stays open.
    pub fn close(&mut self) {
        if self.open.len() > 1 {
            self.open.pop();
        }
    }

    /// Puts a copy of another tree inside the element that is open; its document becomes a `role`. Answers with the place
    /// of that element, which is as far as each of the others has moved.
    pub fn adopt(&mut self, other: &Tree, role: Role) -> NodeId {
        let first = NodeId(self.nodes.len());
        let home = self.open.last().copied();
        self.nodes.extend(other.nodes.iter().map(|node| match node.parent {
            Some(parent) => Node { parent: Some(NodeId(parent.0 + first.0)), ..node.clone() },
            None => Node { role, parent: home, words: None },
        }));
        first
    }

    /// What an element is.
    pub fn role(&self, node: NodeId) -> Role {
        self.nodes[node.0].role
    }

    /// All elements in reading order.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }
}
