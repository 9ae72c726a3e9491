// Aksel's icons (Nav, MIT), only those of the table page.
import back from '@navikt/aksel-icons/svg/ArrowLeft.svg?raw';
import close from '@navikt/aksel-icons/svg/XMark.svg?raw';
import device from '@navikt/aksel-icons/svg/Mobile.svg?raw';
import done from '@navikt/aksel-icons/svg/CheckmarkCircle.svg?raw';
import down from '@navikt/aksel-icons/svg/ArrowDown.svg?raw';
import edit from '@navikt/aksel-icons/svg/Pencil.svg?raw';
import facts from '@navikt/aksel-icons/svg/FileText.svg?raw';
import forward from '@navikt/aksel-icons/svg/ArrowRight.svg?raw';
import help from '@navikt/aksel-icons/svg/HandFinger.svg?raw';
import less from '@navikt/aksel-icons/svg/ChevronUp.svg?raw';
import list from '@navikt/aksel-icons/svg/BulletList.svg?raw';
import more from '@navikt/aksel-icons/svg/ChevronDown.svg?raw';
import minus from '@navikt/aksel-icons/svg/Minus.svg?raw';
import move from '@navikt/aksel-icons/svg/ArrowRightLeft.svg?raw';
import plus from '@navikt/aksel-icons/svg/Plus.svg?raw';
import remove from '@navikt/aksel-icons/svg/Trash.svg?raw';
import undo from '@navikt/aksel-icons/svg/ArrowUndo.svg?raw';
import up from '@navikt/aksel-icons/svg/ArrowUp.svg?raw';

export const icons = {
  back,
  close,
  device,
  done,
  down,
  edit,
  facts,
  forward,
  help,
  less,
  list,
  minus,
  more,
  move,
  plus,
  remove,
  undo,
  up,
};

export type IconName = keyof typeof icons;
